export const zh = {
  inspection: {
    bundle: { name: '离线付印文件', help: '已签样的 %{count} 个版随时存在服务器磁盘的这个文件夹里，附校验和与付印单；系统停了，也可从这里取去付印。' },
    printed: {
      name: '付印比对', issue: '本期', upload: '上传印厂 PDF', page: '第 %{number} 版', empty: '还没有比对过',
      emptyHelp: '把印厂的最终 PDF 传上来，逐版与签样的文字比对，列出每一处不同，并留作记录。',
      kinds: { missing: '漏印', changed: '印得不同', added: '多印' }, same: '与签样一致，%{count} 字', differs: '%{count} 处不同，%{planned} 字中找到 %{found} 字', noSheet: '文件里没有这一版',
      signed: '对照签样（大样第 %{number} 稿）', unsigned: '还没有签样，对照大样第 %{number} 稿', cut: '不同之处太多，只列出前面的',
    },
  },
};
