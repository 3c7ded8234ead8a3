import type { TranslationMessages } from 'react-admin';

/** react-admin's own sentences in Chinese: every one, since the compiler asks for them. */
export const raZh: TranslationMessages = {
  ra: {
    action: {
      add_filter: '添加筛选', add: '添加', back: '返回', bulk_actions: '已选 %{smart_count} 项', cancel: '取消', clear_array_input: '清空列表',
      clear_input_value: '清空', clone: '复制一份', confirm: '确认', create: '新建', create_item: '新建%{item}', delete: '删除', edit: '编辑', export: '导出',
      list: '列表', refresh: '刷新', remove_filter: '去掉此筛选', remove_all_filters: '去掉全部筛选', remove: '移除', reset: '重置', save: '保存', search: '查找',
      search_columns: '查找列', select_all: '全选', select_all_button: '选择全部', select_row: '选择此行', show: '查看', sort: '排序', undo: '撤销', unselect: '取消选择',
      expand: '展开', close: '关闭', open_menu: '打开菜单', close_menu: '收起菜单', update: '更新', move_up: '上移', move_down: '下移', open: '打开',
      toggle_theme: '切换明暗', select_columns: '显示的列', update_application: '载入新版本',
    },
    boolean: { true: '是', false: '否', null: ' ' },
    page: {
      create: '新建%{name}', dashboard: '我的工作台', edit: '编辑%{name} %{recordRepresentation}', error: '出错了', list: '%{name}', loading: '正在载入',
      not_found: '没有这个页面', show: '%{name} %{recordRepresentation}', empty: '还没有%{name}。', invite: '要添加一个吗？', access_denied: '没有权限',
      authentication_error: '登录状态有误',
    },
    input: {
      file: { upload_several: '把文件拖到这里，或点击选择。', upload_single: '把文件拖到这里，或点击选择一个。' },
      image: { upload_several: '把图片拖到这里，或点击选择。', upload_single: '把图片拖到这里，或点击选择一张。' },
      references: { all_missing: '找不到相关内容。', many_missing: '至少有一项相关内容已不存在。', single_missing: '相关内容已不存在。' },
      password: { toggle_visible: '隐藏密码', toggle_hidden: '显示密码' },
    },
    message: {
      about: '关于', access_denied: '您的岗位不能查看此页', are_you_sure: '确定吗？', authentication_error: '无法核对您的登录状态，请重新登录。', auth_error: '核对登录状态时出错。',
      bulk_delete_content: '确定删除所选的 %{smart_count} 项吗？', bulk_delete_title: '删除 %{smart_count} 项%{name}',
      bulk_update_content: '确定更新所选的 %{smart_count} 项吗？', bulk_update_title: '更新 %{smart_count} 项%{name}', clear_array_input: '确定清空整个列表吗？',
      delete_content: '确定删除吗？', delete_title: '删除%{name} %{recordRepresentation}', details: '详情', error: '页面出错，操作没有完成。',
      invalid_form: '有内容需要修改，请看标出的栏目', loading: '请稍候', no: '否', not_found: '地址有误，或内容已被删除。',
      select_all_limit_reached: '内容太多，只选中了前 %{max} 项。', unsaved_changes: '改动尚未保存，确定离开吗？', yes: '是',
      placeholder_data_warning: '网络不畅，内容没有刷新。',
    },
    navigation: {
      clear_filters: '清除筛选', no_filtered_results: '没有符合筛选条件的%{name}', no_results: '没有%{name}', no_more_results: '第 %{page} 页没有内容，请看上一页。',
      page_out_of_boundaries: '没有第 %{page} 页', page_out_from_end: '已是最后一页', page_out_from_begin: '已是第一页',
      page_range_info: '第 %{offsetBegin}–%{offsetEnd} 项，共 %{total} 项', partial_page_range_info: '第 %{offsetBegin}–%{offsetEnd} 项，后面还有',
      current_page: '第 %{page} 页', page: '到第 %{page} 页', first: '第一页', last: '最后一页', next: '下一页', previous: '上一页',
      page_rows_per_page: '每页：', skip_nav: '跳到正文',
    },
    sort: { sort_by: '按%{field_lower_first}%{order}', ASC: '升序', DESC: '降序' },
    auth: {
      auth_check_error: '请先登录', user_menu: '我的账户', username: '用户名', password: '密码', email: '电子邮箱', sign_in: '登录',
      sign_in_error: '登录失败，请重试', logout: '退出登录',
    },
    notification: {
      updated: '已保存', created: '已新建', deleted: '已删除', bad_item: '内容有误', item_doesnt_exist: '内容已不存在', http_error: '服务器没有应答，请稍后重试',
      data_provider_error: '读取数据出错', i18n_error: '无法载入所选语言', canceled: '已取消', logged_out: '登录已过期，请重新登录', not_authorized: '您的岗位没有这项权限',
      application_update_available: '有新版本', offline: '没有网络，无法读取内容',
    },
    validation: {
      required: '必填', minLength: '至少 %{min} 个字符', maxLength: '最多 %{max} 个字符', minValue: '不小于 %{min}', maxValue: '不大于 %{max}', number: '应为数字',
      email: '应为有效的电子邮箱', oneOf: '只能是：%{options}', regex: '格式不正确（%{pattern}）', unique: '已被使用',
    },
    saved_queries: {
      label: '常用筛选', query_name: '名称', new_label: '存为常用筛选…', new_dialog_title: '存为常用筛选', remove_label: '删除常用筛选',
      remove_label_with_name: '删除常用筛选“%{name}”', remove_dialog_title: '删除常用筛选？', remove_message: '确定把它从常用筛选中删除吗？',
      help: '先筛选列表，再存下来供以后使用',
    },
    guesser: { empty: { title: '没有内容', message: '请检查数据来源' } },
    configurable: {
      customize: '定制', configureMode: '定制此页', inspector: { title: '检查', content: '指向页面上的部分来定制', reset: '恢复默认', hideAll: '全部隐藏', showAll: '全部显示' },
      Datagrid: { title: '表格', unlabeled: '第 %{column} 列' }, SimpleForm: { title: '表单', unlabeled: '第 %{input} 项' },
      SimpleList: { title: '列表', primaryText: '第一行', secondaryText: '第二行', tertiaryText: '附注' },
    },
  },
};
