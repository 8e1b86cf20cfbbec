/** Words around figures, as lists separated by spaces. */

/** Verbs that say a figure has grown, or by how much. */
export const RISING =
  '增长 增加 上升 提高 提升 上涨 扩大 加快 增收 攀升 跃升 上调 上浮 回升 反弹 净增 翻 ' +
  '拓展 延长 扩展 发展 增 升 涨 多 高 快';

/** Verbs that say it has fallen. */
export const FALLING =
  '下降 减少 降低 回落 收窄 缩小 缩短 下跌 下滑 放缓 减缓 减收 下调 下浮 ' +
  '压缩 压减 缩减 削减 精简 降 减 少 低 慢 跌';

/** Of these, the ones that are verbs of doing as well: they speak of change with a percentage, 同比, 比上年 or 到 beside them. */
export const WEAK_CHANGES =
  '拓展 延长 扩展 发展 压缩 压减 缩减 削减 精简 上调 下调 增 升 涨 多 高 快 降 减 少 低 慢 跌';

/** Nouns for growth itself. */
export const GROWTH_NOUNS = '增长速度 增长幅度 增长率 增速 增幅 涨幅 升幅';
export const DECLINE_NOUNS = '下降幅度 降幅 跌幅 减幅';

/** Between a subject and its verb: how a change is meant. */
export const CONSTANT_PRICES =
  '按可比价格计算 按可比价计算 按不变价格计算 按可比价格 按可比价 按不变价 扣除价格因素 扣除物价因素 扣除价格上涨因素 实际';
export const COMPARABLE_BASIS =
  '按可比口径计算 按可比口径 按同口径 同口径 可比口径 剔除不可比因素 可比 经普查调整后';
export const AVERAGES = '年平均 年均 每年 平均 月均 年递增 平均每年';
export const RESPECTIVELY = '分别 各自 各';
export const INTENTIONS = '力争 计划 确保 预期 争取 拟 将 要';
export const ESTIMATES = '预计 预测 估计';
export const ADVERBS =
  '名义 再 又 净 共 均 也 都 还 继续 持续 大幅度 大幅 明显 小幅 略 逆势 总体 进一步 不断 逐步 累计 合计 共计 总计 ' +
  '已 已经 全部 稳步 快速 显著 约 仍 只 仅 首次 相应 整体 综合 同步 双双 自然 强劲 高达 多达 达 超 近 分别';

/** Verbs right before a figure that say no more than that it is so. */
export const STATING =
  '达到 达 完成 实现 突破 超过 为 是 有 共计 总计 合计 累计 总共 共有 共 计 已 已达 仅 多达 高达 保持在 稳定在 控制在 维持在 ' +
  '控制到 拥有 保持 占到 接近 约 逾 超 分别 各 在 约为 均 仅为 都 了 等 预计 力争 计划 确保 争取 拟 将 要 至 到';

/** Of these, the ones after which a verb of change gives what was reached, and not by how much. */
export const REACHING = '到 至 为 在';

/** What opens a clause and says nothing of what is counted. */
export const OPENERS =
  '、 同时 此外 另外 并且 而且 共计 总计 合计 累计 已经 先后 分别 预计 力争 ' +
  '全年 年内 全年共 一年来 年末 年底 目前 截至目前 截至年底 截至年末 至年末 至年底 到年底 到年末 期间 由此 因此 ' +
  '全区 全市 全省 全县 全国 全镇 全州 全盟 全旗 全系统 全院 全校 全局 全街道 全域 我区 我市 我省 我县 我国 我局 我院 我镇 我街';

/** Words for the subject itself, when it goes on from before: 50起，起数同比增长20%. */
export const ANAPHORS =
  '起数 件数 人数 人次 户数 家数 总量 总数 数量 总额 金额 规模 总值 产值 增速 增幅 其 其总量 这一数字 该数 绝对额 案件数 场次 次数 面积 总规模 额 全年 人均 年人均 月人均 户均 较';

/** Verbs of what offices do, by which a figure is known with the thing they do it to. */
export const VERBS =
  '查处 查办 查结 问责 处理 处分 通报批评 通报 开展 召开 组织开展 组织召开 组织 举办 承办 协办 培训 参加 走访慰问 走访 慰问 解决 协调解决 化解 排查整治 排查 整改 完成整改 已完成整改 ' +
  '受理 办理 办结 办复 立案审查 立案查处 立案 结案 审结 移送 移交 挽回 追回 追缴 收缴 审计 调整 选派 抽调 引进 发展 建成 建设 新建 改建 扩建 改扩建 续建 改造 打造 服务 推送 发布 刊发 刊稿 处置 ' +
  '上报 报送 印发 制定 制定出台 出台 修订 废止 清理 清退 取消 下放 承接 精简 压减 发放 拨付 下拨 下达 投入 投资 完成投资 累计投资 筹集 筹措 争取 安排 落实 减免 减税 救助 资助 帮扶 脱贫 搬迁 安置 ' +
  '新增 净增 增加 减少 增设 新设 设立 成立 组建 配备 招录 招聘 录用 选拔 提拔 任免 交流 轮岗 考核 评选 表彰 奖励 授予 命名 创建 认定 培育 扶持 孵化 签约 落地 开工 竣工 投产 ' +
  '实施 推进 推出 推广 启动 列入 纳入 覆盖 惠及 受益 接待 接受 收到 受到 征集 收集 梳理 汇总 发现 发放 提出 采纳 反馈 督办 督查 督导 检查 抽查 巡察 巡视 约谈 函询 谈话 诫勉 教育 宣讲 宣传 拍摄 ' +
  '创作 演出 播出 刊登 采编 编印 征订 订阅 张贴 悬挂 种植 栽植 造林 绿化 治理 修复 关停 关闭 淘汰 拆除 征收 征迁 流转 改良 养护 维修 硬化 铺设 安装 更换 开通 接入 连接 通车 运送 转移 输送 ' +
  '抓获 破获 侦破 打击 打掉 捣毁 缴获 查获 查扣 刑拘 逮捕 批捕 起诉 判处 调解 调处 仲裁 执行 执结 公证 援助 登记 注册 审批 核发 颁发 核查 复核 抽检 检测 检验 监测 巡查 召回 下架 销毁 实现 完成 形成 拥有 获 获得 荣获 获评';

/** Verbs that add nothing to the thing done: 开展宣讲 and 组织宣讲 are one. */
export const LIGHT_VERBS = '开展 组织开展 组织 举办 组织召开 召开 进行 实施 完成 实现 共 累计 达到 形成';

/** Words that make a stock of a figure: how many there are, not how many have come. */
export const STOCK_WORDS =
  '现有 存栏 在册 在岗 在校 保有量 余额 总人口 常住人口 拥有 总数 总量 已有 党员 参保人数 里程 入驻 储备 床位 存量 结余 共有';

/** Headings of what is to be done. */
export const PLAN_HEADINGS =
  '安排 部署 任务 计划 打算 目标 建议 要求 思路 下步 下一步 今后 规划 展望 工作重点';
/** Headings of what was done. */
export const REVIEW_HEADINGS =
  '回顾 总结 完成情况 开展情况 进展 成效 成绩 成就 主要做法 工作情况 推进情况 取得 落实情况 履职情况 情况 过去';
