import type { CliWords } from './words.ts'

const help = `根据合同条款和人数计算IT托管服务合同的费用，精确到分，并说明理由。

  playbook bill 合同             整个合同期的账单
  playbook compare 合同 另一份   两份合同的数字并列，并说明第二份贵在哪里
  playbook explain 合同 [数字]   说明一个数字的由来；不写数字则列出全部
  playbook schema                条款的JSON Schema

合同             YAML或JSON格式的条款文件，或含有terms.yaml和headcount.csv的文件夹；写 - 则从标准输入读取条款
数字             invoice/2027-03/net、total/gross、mrr/2027-03-20，或一条明细，例如2027-03/users/sha
--against 另一份 与explain同用：也可说明差额，例如bridge/net/price
--headcount      CSV文件：按日期列出的变动（date,site,unit,change,reason），或人员名单（person,site,first_day,last_day）
                 变动的写法：+2为加入，-3为离开，=80为新的总数；同一天先计总数，=80加+2得82
                 compare可以写一个供两份合同共用，或按次序各写一个
--indices 文件   价格上调所依据的指数，以文件名为名；每个指数写一次
--measured 文件  CSV文件：实测可用性（month,availability），用于服务抵扣
--paid 文件      CSV文件：付款（invoice,paid），用于逾期利息
--calendar 文件  YAML文件：工作日安排（first、last、offDays、workDays），用于到期日
--credit 明细=1/2,1/4
                 按份额冲减一行明细，每次一份；每行写一次
--on 日期        经常性费用（MRR、ARR）和再加人以哪一天为准；不写则取最早的一天
--more 人数      再加多少人；不写则为一人
--until 日期     与compare同用：只更正此日及以前出具的账单
--format         table（默认）、json或csv；json包含全部内容
--table 名称     只要一张表：bill可写invoices（默认）、lines、figures、billed、cliffs、heads、centres、credits、
                 interest或notes；compare可写figures、bridge或corrections
--excel          与csv同用：文件要用Excel打开时请加上。文件开头会有字节顺序标记（BOM），否则Excel会把中文
                 读成乱码；分隔仍用逗号，小数点不变。交给其他程序时不要加
--lang           en、zh-CN或it；不写则用终端的语言
--help、--version

退出码：0 正常；1 合同无法计费或尚有未知事项；2 命令或文件无法读取。
`

/** Names listed with commas, as a Chinese list: table、json、csv. */
const names = (listed: string): string => listed.split(/,\s*/).join('、')

export const chineseWords: CliWords = {
  help,
  nameHeadcount: '请写明人数文件：--headcount 文件.csv。',
  manyChanges: (changes, days) => `共${changes}项变动，${days}`,
  asAbove: '同上',
  everyChange: '连续超过20项的变动合并为一行；--format json 逐项列出。',
  oneInvoice: (figure) => `查看一张账单的由来：playbook explain 合同 ${figure}`,
  oneFigure: '查看其中一个数字的由来：playbook explain 合同 数字',
  contract: (place, span, title) => `${place}：${title === undefined ? '' : `${title}，`}${span}`,
  comparedOn: (day) => `经常性费用以${day}为准。`,
  byCause: '第二份贵（或便宜）在哪里',
  oneCause: (cause) => `查看一个原因的由来：playbook explain 合同 ${cause} --against 另一份`,
  noDifference: '两者没有差别。',
  faults: {
    'no-command': () => ({
      message: '没有写命令。',
      remedy: '请写 `playbook bill 合同`；`playbook --help` 列出全部用法。',
    }),
    'unknown-command': ({ written, known }) => ({
      message: `没有“${written}”这个命令。`,
      remedy: `请写其中之一：${names(known)}。`,
    }),
    'unknown-option': ({ written, known }) => ({
      message: `没有 ${written} 这个选项。`,
      remedy: `可用的选项：${names(known)}。`,
    }),
    'option-without-value': ({ option }) => ({
      message: `${option} 后面缺少内容。`,
      remedy: `请在后面写上内容：${option} 内容。`,
    }),
    'option-with-value': ({ option }) => ({
      message: `${option} 后面不能带内容。`,
      remedy: `请只写 ${option}。`,
    }),
    'option-twice': ({ option }) => ({ message: `${option} 写了两次。`, remedy: '请只保留一个。' }),
    'option-too-often': ({ option, most }) => ({
      message: `${option} 的个数多于合同的份数。`,
      remedy: most === 1 ? '请只保留一个。' : `请保留${most}个，或只写一个供各份合同共用。`,
    }),
    'option-not-for-command': ({ option, command }) => ({
      message: `\`${command}\` 不使用 ${option}。`,
      remedy: '请删去这个选项。',
    }),
    'not-a-format': ({ written, known }) => ({
      message: `“${written}”不是可用的格式。`,
      remedy: `请写其中之一：${names(known)}。`,
    }),
    'not-a-language': ({ written, known }) => ({
      message: `本程序没有“${written}”这种语言。`,
      remedy: `请写其中之一：${names(known)}。`,
    }),
    'no-terms': ({ command }) => ({
      message: '没有写合同条款的文件名。',
      remedy: `请写 \`playbook ${command} 合同\`：条款文件、它所在的文件夹，或写 - 从标准输入读取。`,
    }),
    'unexpected-argument': ({ written }) => ({
      message: `“${written}”是多余的。`,
      remedy: '请删去。人数文件要写在 --headcount 之后。',
    }),
    'no-second-contract': () => ({
      message: '比较需要第二份合同。',
      remedy: '请写 `playbook compare 合同 另一份`。',
    }),
    'not-a-day': ({ option, written }) => ({
      message: `${option} ${written}：这不是日期。`,
      remedy: '请写年、月、日：2027-03-20。',
    }),
    'not-a-count': ({ option, written, most }) => ({
      message: `${option} ${written}：这不是人数。`,
      remedy: `请写1至${most}之间的整数。`,
    }),
    'not-a-credit': ({ written }) => ({
      message: `“${written}”没有说清冲减什么。`,
      remedy: '请写明细行和每次冲减的份额：2027-03/users/sha=1/2,1/4。',
    }),
    'not-a-table': ({ written, known }) => ({
      message: `没有“${written}”这张表。`,
      remedy: `请写其中之一：${names(known)}。`,
    }),
    'table-in-json': () => ({
      message: '--table 只用于表格和CSV。',
      remedy: '请删去：JSON已包含全部内容。',
    }),
    'excel-without-csv': () => ({
      message: '--excel 只能与 --format csv 同用。',
      remedy: '请加上 --format csv，或删去 --excel。',
    }),
    'input-twice': () => ({
      message: '标准输入只能读取一次。',
      remedy: '请只保留一个 -，其余写文件名。',
    }),
    'no-such-figure': ({ written }) => ({
      message: `这份账单里没有“${written}”这个数字。`,
      remedy:
        '请写 total/net、invoice/2027-03/net 或明细的编号；`playbook explain 合同` 会全部列出。',
    }),
    'no-such-line': ({ written }) => ({
      message: `这份账单里没有“${written}”这一行。`,
      remedy:
        '请写明细的编号，例如2027-03/users/sha；`playbook bill 合同 --table lines` 会全部列出。',
    }),
    'no-such-invoice': ({ file, line, written }) => ({
      message: `${file}:${line}：没有“${written}”这张账单。`,
      remedy: '请写账单的名称，例如2027-03；`playbook bill 合同 --format csv` 会全部列出。',
    }),
    'index-twice': ({ id }) => ({
      message: `有两个文件都叫${id}：指数以文件名为名。`,
      remedy: '请只保留一个，或按合同中的名称改名。',
    }),
    'nothing-in-table': ({ table, option }) => ({
      message: `${table} 这张表需要 ${option}。`,
      remedy: `请加上 ${option}，或删去 --table。`,
    }),
    'file-not-found': ({ file }) => ({
      message: `找不到文件 ${file}。`,
      remedy: '请检查文件名和当前文件夹。',
    }),
    'file-is-folder': ({ file }) => ({
      message: `${file} 是文件夹。`,
      remedy: '请写其中的文件名。',
    }),
    'folder-without-terms': ({ folder }) => ({
      message: `文件夹 ${folder} 里没有terms.yaml。`,
      remedy: '请写条款文件的名称，或将它命名为terms.yaml。',
    }),
    'file-not-opened': ({ file, reason }) => ({
      message: `无法打开 ${file}（${reason}）。`,
      remedy: '请检查是否有读取权限。',
    }),
    'file-too-large': ({ file, limit }) => ({
      message: `${file} 超过${limit}字节。`,
      remedy: '请检查是否选错文件：条款和人数文件都很小。',
    }),
    'file-not-text': ({ file }) => ({
      message: `${file} 不是文本文件。`,
      remedy: '工作簿请另存为“CSV UTF-8”，合同条款请存为YAML或JSON文本。',
    }),
    'file-utf-16': ({ file }) => ({
      message: `${file} 是UTF-16文本（Excel的“Unicode文本”）。`,
      remedy: '请另存为UTF-8文本；在Excel中选择“CSV UTF-8”。',
    }),
    'file-not-utf-8': ({ file, line }) => ({
      message: `${file} 不是UTF-8编码：第${line}行含有其他编码的字符，可能是GBK。`,
      remedy: '请在Excel中另存为“CSV UTF-8”，或在编辑器中存为UTF-8。',
    }),
  },
}
