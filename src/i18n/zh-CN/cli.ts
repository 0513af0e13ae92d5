import type { cli as english } from '../en-US/cli';

/** 命令行。 */
export const cli: typeof english = {
  help: `不打开 Excel 使用渠道计划：同样的核查，可在终端运行，也可定时运行。

  channel-planner check BOOK.xlsx     核查每个经销商应兑付多少
  channel-planner measure BOOK.xlsx   由明细测算指标和基数
  channel-planner verify AUDIT.xlsx   重算一份核查底稿，说明是否成立

每条命令都有自己的说明：channel-planner check --help
  --lang zh-CN|en-US   输出所用的语言
  --version            本程序的版本`,
  helpOf: {
    check: `channel-planner check BOOK.xlsx [选项]

按方案核查工作簿里的每个经销商，与“兑付”页相同。隐藏和筛选掉的行也会核查。只读取，不改动工作簿。

  --accounts SHEET     经销商所在的工作表；不写则按名称或标题寻找
  --as-of YYYY-MM-DD   核查日期；不写则为今天
  --out FILE           每个经销商的步骤和原因：.json、.csv 或 .xlsx
  --audit FILE.xlsx    把核查底稿写进单独的工作簿
  --fail-on LIST       出现下列任一情况时以 1 结束：pending（待定）、difference（与已填金额不同）、
                       finding（方案有问题）；多项用逗号分隔
  --lang zh-CN|en-US   输出所用的语言

返回值：0 完成；1 出现 --fail-on 所列情况；2 命令写法有误；3 文件无法读写；4 方案或经销商表无法读取。`,
    measure: `channel-planner measure BOOK.xlsx [选项]

按工作簿的指标口径表，由拜访、门店、开票等明细测算指标和基数，与“方案”页的测算相同。只读取，不改动工作簿。

  --accounts SHEET     经销商所在的工作表；不写则按名称或标题寻找
  --from YYYY-MM-DD    计入的第一天，用于指标口径表未写日期的；不写则按方案的考核期
  --to YYYY-MM-DD      计入的最后一天，同上
  --out FILE           每个经销商的各项数据：.json、.csv 或 .xlsx
  --lang zh-CN|en-US   输出所用的语言

返回值：0 全部测算；1 有无法测算的；2 命令写法有误；3 文件无法读写；4 指标口径表或经销商表无法读取。`,
    verify: `channel-planner verify AUDIT.xlsx [选项]

只用留档工作表上的数据和方案，重算其中每一项结论，并说明哪些不成立。只读取，不改动工作簿。

  --lang zh-CN|en-US   输出所用的语言

返回值：0 全部成立；1 有不成立的；2 命令写法有误；3 文件无法读取；4 没有核查底稿，或留档无法读取。`,
  },
  seeHelp: (command) => `说明见 ${command} --help。`,
  noCommand: '请写明要做什么：check、measure 或 verify。',
  unknownCommand: (name) => `没有“${name}”这条命令，只有 check、measure 和 verify。`,
  unknownOption: (name) => `这条命令没有 ${name} 这个选项。`,
  optionWithoutValue: (name) => `${name} 后面要写内容。`,
  optionTwice: (name) => `${name} 写了两次。`,
  notALanguage: (text, known) => `本程序没有“${text}”这种语言，只有 ${known}。`,
  notADay: (text) => `“${text}”不是日期，请写成 2026-12-31。`,
  notFailOn: (text, known) => `--fail-on 不认识“${text}”，可写 ${known}。`,
  notAFormat: (name) => `${name}：结果只能写成 .json、.csv 或 .xlsx。`,
  notXlsx: (name) => `${name}：核查底稿的文件名要以 .xlsx 结尾。`,
  oneFile: (given) =>
    given === 0 ? '请写明要读取的工作簿。' : `这条命令只读一个工作簿，却写了 ${given} 个。`,
  cannotRead: (file, reason) => `无法读取 ${file}：${reason}。`,
  cannotWrite: (file, reason) => `无法写入 ${file}：${reason}。`,
  wouldOverwrite: (file) => `${file} 正是要读取的工作簿，请换一个文件名。`,
  reasons: {
    ENOENT: '没有这个文件或文件夹',
    EACCES: '没有权限打开',
    EPERM: '没有权限打开',
    EISDIR: '这是文件夹',
    EBUSY: '正被其他程序占用',
    ENOSPC: '磁盘已满',
  },
  refusals: {
    'no-workbook': '这不是 .xlsx 工作簿，或已损坏。请用 Excel 打开后另存为 .xlsx。',
    'encrypted-or-old': '工作簿设有密码，或是 2007 年以前的格式。请用 Excel 打开，去掉密码后另存为 .xlsx。',
    'too-large': '工作簿超过了 Excel 能写出的大小。请删去不用的内容后重新保存。',
    'dates-1904':
      '工作簿的日期从 1904 年算起。请在 Excel 选项“高级”中取消“使用 1904 日期系统”，改正日期后保存。',
    uncalculated:
      '有 {cells} 个公式从未计算过，第一个在 {cell}：这些单元格会被读成空白。请用 Excel 打开，计算完成后保存。',
  },
  noSheet: (name, sheets) => `没有名为“${name}”的工作表。工作簿里有 ${sheets}。`,
  noAccounts: '没有一张工作表像经销商表。请用 --accounts 写明工作表，或按 docs/tables.zh-CN.md 写列标题。',
  noScheme: '工作簿里没有方案：方案、软性指标、门槛、返利阶梯、返利项目这些表一个也没有。',
  noMeasures: '工作簿里没有名为“指标口径”的表格或工作表。',
  measuresUnreadable: (sentence) => `指标口径表无法读取：${sentence}`,
  measuring: (figure, of) => `正在测算第 ${figure} 项，共 ${of} 项…`,
  measuredFrom: (n, sheet) => `“${sheet}”上的 ${n} 个经销商。`,
  figure: (name, measured, changed, open) =>
    `  ${name}：已测算 ${measured} 个，其中 ${changed} 个与工作簿不同，${open} 个无法测算`,
  rowsCount: (list, counted, of) => `    ${list}：${of} 行中计入 ${counted} 行`,
  strangers: (n, codes) => `    明细中有 ${n} 个编码不在经销商表：${codes}`,
  notMeasured: (figure, sentence) => `${figure}未测算：${sentence}`,
  noAudit: '工作簿里没有核查底稿。',
  auditUnreadable: (sheet) => `“${sheet}”上的核查底稿无法读取。`,
  reading: '正在读取工作簿…',
  checking: (done, of) => `已核查 ${done}/${of} 个经销商…`,
  severity: { error: '错误', warning: '警告', info: '提示' },
  checkedFrom: (n, sheet) => `已核查“${sheet}”上的 ${n} 个经销商。`,
  scheme: (id, version, hash) => `方案 ${id}，版本 ${version}，内容校验码 ${hash}。`,
  unnamed: '（未写）',
  total: (amount) => `兑付额 ${amount}`,
  possible: (amount) => `只差门槛的待定经销商若全部通过，再付 ${amount}`,
  differences: (n) => `${n} 个与已填金额不同。`,
  leftOut: (n) => `未计入 ${n} 行：`,
  written: (file) => `已写入：${file}`,
  audit: (sheet, decisions, hash) => `核查底稿“${sheet}”：${decisions} 项结论，内容校验码 ${hash}。`,
  columns: {
    row: '行号',
    code: '编码',
    name: '名称',
    verdict: '结论',
    score: '得分',
    payout: '兑付额',
    possible: '门槛全部通过时的兑付额',
    typed: '已填金额',
    difference: '差额',
    reasons: '原因',
    leftOut: '未计入',
    finding: '问题',
    cell: '单元格',
    weight: '程度',
    figure: '指标或基数',
  },
  sheets: {
    accounts: '经销商',
    leftOut: '未计入',
    findings: '问题',
    figures: '测算结果',
    notMeasured: '未测算',
  },
};
