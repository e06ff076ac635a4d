/**
 * Words that names of parameters, files and parts of programs are made of, with the Chinese that stands for each. Only
 * to see whether a translator wrote a name out in words: "PAGE_LENGTH" as 页面长度.
 */
const ENTRIES = `
access 访问; action 操作 动作; active 活动 激活; addr 地址; address 地址; agent 代理; alias 别名; app 应用 应用程序;
arch 架构 体系; arg 参数; args 参数; argument 参数; array 数组; attr 属性; attribute 属性;
auto 自动; backup 备份; base 基 基础 基准; bit 位; block 块; branch 分支; buffer 缓冲区 缓冲 缓存;
bundle 包; byte 字节; bytes 字节; cache 缓存; category 类别 分类; change 更改 修改; char 字符;
character 字符; chars 字符; check 检查; class 类; client 客户端; cmd 命令; code 代码 码;
color 颜色 色; column 列 栏; command 命令; commands 命令; comment 注释; commit 提交;
common 通用 公共 常用; config 配置; configuration 配置; connection 连接; constraint 约束;
content 内容; context 上下文; count 计数 数 数量 次数 个数; current 当前; cursor 游标 光标; data 数据;
database 数据库; date 日期; default 默认; delay 延迟; depth 深度; dest 目标;
destination 目标 目的; dev 开发者 开发; device 设备; dict 词典 字典; dictionary 词典 字典; dir 目录;
directory 目录; domain 域; double 双精度; encoding 编码; end 结束 结尾 末尾; entry 条目 项;
err 错误; error 错误; event 事件; exp 表达式; expr 表达式; expression 表达式; ext 扩展名 扩展;
extension 扩展名 扩展; family 族 系列; feature 功能 特性; field 字段 域; file 文件 档案;
filename 文件名; files 文件; filter 筛选 过滤 滤镜; first 首 第一个 起始; flag 标志; flags 标志;
font 字体; footer 页脚 脚注; format 格式; from 来源 自; func 函数; function 函数; group 组;
handler 处理; header 页眉 标头 头; height 高度 高; host 主机; icon 图标; id 标识 编号;
image 图像 映像; index 索引; input 输入; int 整数; integer 整数; interface 接口; interval 间隔;
item 项 项目; job 任务 作业; key 键 密钥; kind 种类 类型; label 标签; language 语言;
last 末 最后 最后一个; layer 图层 层; length 长度 长; level 级别 级 层级; library 库; limit 限制 上限;
line 行; lines 行数 行; link 链接; list 列表 表 清单; local 本地; locale 区域设置 区域;
location 位置; lock 锁; log 日志; macro 宏; manager 管理器 管理; mask 掩码; max 最大;
memory 内存; message 消息 信息; method 方法; min 最小; mode 模式; model 模型; module 模块;
name 名称 名 名字; network 网络; new 新; node 节点; num 数 数字 编号 数值; number 数 数字 编号 数值 号码;
object 对象; offset 偏移量 偏移; old 旧; op 操作; operator 运算符 操作符; option 选项; options 选项;
output 输出; owner 所有者 属主; package 软件包 包; page 页面 页; param 参数; parameter 参数;
parent 父 上级; parser 解析器; partition 分区; password 密码 口令; path 路径; pattern 模式;
pid 进程号; pkg 软件包 包; plugin 插件; policy 策略; pool 池; port 端口; position 位置;
prefix 前缀; printer 打印机; priority 优先级; process 进程; program 程序; project 项目 工程;
protocol 协议; provider 提供者 提供程序; query 查询; range 范围; rate 速率 率; receive 接收;
record 记录; ref 引用; region 区域; remote 远程; repo 仓库; repository 仓库 存储库;
resource 资源; result 结果; role 角色; root 根; row 行; rule 规则; schema 模式 架构;
scheme 方案; seconds 秒数 秒; section 节 部分 章节; selection 选区 选择; send 发送; seq 序列;
sequence 序列; server 服务器; service 服务; session 会话; set 集合 集; setting 设置;
settings 设置; shared 共享; sheet 表; shell 外壳; sig 信号; signal 信号; size 大小 尺寸;
skip 跳过; sleep 睡眠 休眠; slot 插槽 槽; smart 智能; sort 排序; source 源 来源;
spec 说明符 规范 规格 说明; src 源; state 状态; status 状态; storage 存储; string 字符串 串;
style 风格 样式; sub 子; suffix 后缀; symbol 符号; system 系统; table 表; tag 标签; target 目标;
temp 临时; template 模板; text 文本 文字; theme 主题; thread 线程; time 时间; title 标题;
token 令牌 标记; tool 工具; tools 工具; tree 树; type 类型; unit 单位 单元; url 网址;
usage 用量 用法 使用; user 用户; username 用户名; value 值; var 变量; variable 变量;
vendor 供应商 厂商; version 版本; view 视图; volume 卷 音量; width 宽度 宽; window 窗口;
word 词 单词 词语; words 词语 单词; work 工作; worker 工作; zone 区域 时区
`;

const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  ENTRIES.trim()
    .split(/;\s+/)
    .map((entry) => {
      const [english = '', ...chinese] = entry.split(' ');
      return [english, chinese];
    }),
);

/** The Chinese that may stand for one word of a name; none where it is not known. */
export function chineseFor(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return WORDS.get(lower) ?? WORDS.get(lower.replace(/s$/, '')) ?? [];
}
