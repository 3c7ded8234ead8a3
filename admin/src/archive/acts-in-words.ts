import type { SameKeys } from '../i18n/same-keys';

/** Each act of the record as a sentence without its subject; `api/src/audit/audit-actions.ts` names what each one notes. */
export const zh = {
  session: { opened: '登录，来自 %{address}', closed: '退出登录', revoked: '结束了一次登录' },
  login: { refused: '登录“%{username}”未成功，来自 %{address}' },
  password: { changed: '修改了密码' },
  token: { created: '新建令牌“%{name}”', revoked: '撤销令牌“%{name}”' },
  user: { created: '新建人员 %{username}', changed: '修改了人员' },
  publication: { created: '新建报纸《%{name}》', changed: '修改了报纸', deleted: '删除报纸《%{name}》', templateRemoved: '删除版面模板“%{name}”' },
  issue: { created: '新建一期', changed: '修改了期次', factConfirmed: '确认了%{fact}：%{to}', deleted: '删除一期', skeletonMade: '建版：%{pages}', deadlinesSet: '定了各道截止时间', flatplanUndone: '撤销了对版面的调整',
    flatplan: { put: '把《%{title}》放上 %{page} 版', takeOff: '把《%{title}》从 %{page} 版撤下', move: '把《%{title}》从 %{page} 版移到 %{other} 版', swap: '对调 %{page} 版和 %{other} 版的内容', order: '改了版序：%{page}' },
  },
  page: { created: '新建版面', changed: '修改了版面', deleted: '删除版面', itemsArranged: '调整了版面内容的次序', factConfirmed: '确认了版次：%{to}', imported: '导入版面 %{fileName}：%{items} 项内容，%{findings} 处疑误', laidOut: '改动了版面布局（第 %{revision} 稿）', layoutRestored: '把版面布局恢复到第 %{from} 稿', takenOver: '从 %{from} 手中接手版面', templateSaved: '把版面存为模板“%{name}”' },
  article: { created: '新建稿件《%{headline}》', changed: '修改了稿件', deleted: '删除稿件《%{headline}》', restored: '恢复稿件《%{headline}》', moved: '稿件流转：%{from} → %{to}', takenOver: '从 %{from} 手中接手稿件', keptAside: '另存了一份文字：第 %{revision} 稿', releaseWithdrawn: '改动已签发稿，签发撤回：%{reason}', wordsRestored: '把稿件文字恢复为第 %{from} 稿', assigned: '派稿：%{from} → %{to}' },
  template: { created: '新建体裁模板“%{genre}”', changed: '修改体裁模板“%{genre}”', deleted: '删除体裁模板“%{genre}”' },
  comment: { added: '批注：%{text}', changed: '修改了批注', deleted: '撤回批注：%{text}', resolved: '解决了批注：%{text}', reopened: '重新打开批注：%{text}' },
  photo: { created: '收入图片“%{caption}”', changed: '修改了图片', deleted: '删除图片“%{caption}”', restored: '恢复图片“%{caption}”' },
  notice: { created: '新建公告《%{title}》', changed: '修改了公告', deleted: '删除公告《%{title}》', restored: '恢复公告《%{title}》' },
  contribution: { registered: '登记来稿%{number}：%{subject}', filed: '用来稿%{number}建稿', moved: '处理来稿%{number}：%{reason}' },
  paste: { kept: '留存一次粘贴的原文' },
  contributor: {
    created: '新建作者 %{printedName}', changed: '修改了作者', deleted: '删除作者 %{printedName}', merged: '把作者 %{from} 并入 %{into}，%{bylines} 处署名',
    split: '从作者 %{from} 分出 %{into}，%{bylines} 处署名', changeUndone: '撤销了作者的合并或拆分：%{from}、%{to}',
  },
  finding: { accepted: '采纳疑误：%{as} → %{should}', dismissed: '不采纳疑误：%{as} → %{should}' },
  import: { started: '开始导入 %{files}' },
};

export const en: SameKeys<typeof zh> = {
  session: { opened: 'signed in from %{address}', closed: 'signed out', revoked: 'ended a session' },
  login: { refused: 'sign-in as “%{username}” refused, from %{address}' },
  password: { changed: 'changed a password' },
  token: { created: 'made the token “%{name}”', revoked: 'revoked the token “%{name}”' },
  user: { created: 'added the person %{username}', changed: 'changed a person' },
  publication: { created: 'added the newspaper %{name}', changed: 'changed a newspaper', deleted: 'deleted the newspaper %{name}', templateRemoved: 'deleted the page template “%{name}”' },
  issue: { created: 'added an issue', changed: 'changed an issue', factConfirmed: 'confirmed %{fact}: %{to}', deleted: 'deleted an issue', skeletonMade: 'set up its pages: %{pages}', deadlinesSet: 'set the deadlines', flatplanUndone: 'took back a change of the flatplan',
    flatplan: { put: 'put “%{title}” on page %{page}', takeOff: 'took “%{title}” off page %{page}', move: 'moved “%{title}” from page %{page} to %{other}', swap: 'swapped pages %{page} and %{other}', order: 'reordered the pages: %{page}' },
  },
  page: { created: 'added a page', changed: 'changed a page', deleted: 'deleted a page', itemsArranged: 'rearranged a page', factConfirmed: 'confirmed the page number: %{to}', imported: 'imported the page %{fileName}: %{items} items, %{findings} findings', laidOut: 'changed the layout of a page (draft %{revision})', layoutRestored: 'restored the layout of a page to draft %{from}', takenOver: 'took a page over from %{from}', templateSaved: 'saved a page as the template “%{name}”' },
  article: { created: 'filed the story “%{headline}”', changed: 'changed a story', deleted: 'deleted the story “%{headline}”', restored: 'restored the story “%{headline}”', moved: 'moved a story: %{from} → %{to}', takenOver: 'took a story over from %{from}', keptAside: 'kept words beside a story: revision %{revision}', releaseWithdrawn: 'changed released copy, which withdrew its release: %{reason}', wordsRestored: 'brought the words of revision %{from} back', assigned: 'assigned a story: %{from} → %{to}' },
  template: { created: 'added the template “%{genre}”', changed: 'changed the template “%{genre}”', deleted: 'deleted the template “%{genre}”' },
  comment: { added: 'commented: %{text}', changed: 'changed a comment', deleted: 'took a comment back: %{text}', resolved: 'resolved a comment: %{text}', reopened: 'reopened a comment: %{text}' },
  photo: { created: 'filed the photo “%{caption}”', changed: 'changed a photo', deleted: 'deleted the photo “%{caption}”', restored: 'restored the photo “%{caption}”' },
  notice: { created: 'filed the notice “%{title}”', changed: 'changed a notice', deleted: 'deleted the notice “%{title}”', restored: 'restored the notice “%{title}”' },
  contribution: { registered: 'registered contribution %{number}: %{subject}', filed: 'made a story of contribution %{number}', moved: 'handled contribution %{number}: %{reason}' },
  paste: { kept: 'kept the original of a paste' },
  contributor: {
    created: 'added the contributor %{printedName}', changed: 'changed a contributor', deleted: 'deleted the contributor %{printedName}', merged: 'merged %{from} into %{into}, %{bylines} bylines',
    split: 'split %{into} off %{from}, %{bylines} bylines', changeUndone: 'undid a merge or split: %{from}, %{to}',
  },
  finding: { accepted: 'accepted a finding: %{as} → %{should}', dismissed: 'dismissed a finding: %{as} → %{should}' },
  import: { started: 'began to import %{files}' },
};
