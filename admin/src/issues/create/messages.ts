export const zh = {
  newIssue: {
    title: '建一期', make: '建好这一期', made: '这一期已建好',
    from: '版面从哪里来', template: '报纸的模板', lastIssue: '上一期的版面',
    when: '日期和期号', pages: '版面', makers: '职员表', deadlines: '截止时间',
    pagesHelp: '版次、版名、版面编辑，以及固定内容；没有的版不会建。', standing: { masthead: '报头', colophon: '报脚' },
    countedFrom: '接上一期 %{issue} 推算', countedOver: '接上一期 %{issue} 推算，其间 %{days} 个出报日的各期没有入库', countedByWeek: '按当年第几个出报日推算', notProposed: '没有可以推算的依据，请照实填写',
    noDeadlines: '这份报纸没有定各道的截止时间。',
    choosePaper: '先选一份报纸', noPaper: '还没有报纸', noPaperHelp: '先建一份报纸，定好出报日和每期的版面，再建期。',
    odd: '有不合常规之处：改正，或写明理由后照建', reason: '理由',
    problem: {
      wrongWeekday: '出报日应是%{weekday}', skippedDay: '这一天休刊：%{reason}', sameDay: '这一天已经有一期', missedDays: '上一期（%{after}）之后，有 %{days} 个出报日没有出报',
      numberTaken: '当年已有这个期号（%{publishedOn}）', numberOrder: '期号与前后各期的次序不合', numberGap: '期号不连续：缺第 %{from} 至 %{until} 期', notReset: '期号没有从新年重新起算：今年至此最多第 %{most} 期',
      totalTaken: '已有这个总期号（%{publishedOn}）', totalOrder: '总期号与前后各期的次序不合', totalGap: '总期号不连续：缺总第 %{from} 至 %{until} 期', yearConstant: '总期号减期号在当年应为 %{constant}，即总第 %{total} 期',
    },
    exceptions: '不合常规，已说明', by: '%{name}：%{reason}',
  },
};
