import { defineMessages } from '../../base/messages.js';

/** Messages about repositories, and about what is staged in them. */
export const say = defineMessages({
  noWorkingTree: {
    zh: '{{option}} 要在 git 仓库的工作区里运行，而 {{folder}} 不在其中。请换到仓库的文件夹，或去掉 {{option}}。',
    en: '{{option}} works in the working tree of a git repository, and {{folder}} is in none. Change to the folder of one, or leave {{option}} out.',
  },
  noGit: {
    zh: '没有找到 git 命令，读不了历史版本和暂存区。请安装 git，或改为文件路径。',
    en: 'There is no git command to read revisions and the index with. Install git, or name files.',
  },
  othersRepository: {
    zh: '{{folder}} 所在的 git 仓库属于另一个用户，git 不读它。确认它可信后运行：git config --global --add safe.directory <仓库的文件夹>。',
    en: 'The git repository of {{folder}} belongs to another user, and git does not read it. If you trust it, run: git config --global --add safe.directory <folder of the repository>.',
  },
  noRevision: {
    zh: '仓库 {{root}} 里没有版本“{{revision}}”。请用 git log 核对。',
    en: 'The repository {{root}} has no revision “{{revision}}”. Check it with git log.',
  },
  shallowClone: {
    zh: '仓库 {{root}} 是浅克隆，没有版本“{{revision}}”。请先运行 git fetch --unshallow（GitHub Actions 中给 actions/checkout 写 fetch-depth: 0）。',
    en: 'The repository {{root}} is a shallow clone without the revision “{{revision}}”. Run git fetch --unshallow first (in GitHub Actions, give actions/checkout fetch-depth: 0).',
  },
  noFile: {
    zh: '版本“{{revision}}”里没有文件 {{path}}（从仓库 {{root}} 算起）。请用 git ls-tree -r --name-only {{revision}} 核对；从当前文件夹算起的路径以 ./ 开头。',
    en: 'The revision “{{revision}}” has no file {{path}} (from {{root}}). Check with git ls-tree -r --name-only {{revision}}; a path from the current folder begins with ./.',
  },
  revisionNotHere: {
    zh: '版本“{{revision}}”的 {{path}} 不在本机的仓库里（部分克隆或 Git LFS）。请先把它取到本机，hegao 不联网。',
    en: '{{path}} of the revision “{{revision}}” is not in the repository on this machine (a partial clone, or Git LFS). Fetch it first; hegao opens no connection.',
  },
  tooShallow: {
    zh: '浅克隆里看不出从“{{revision}}”以来改了什么。请先运行 git fetch --unshallow（GitHub Actions 中给 actions/checkout 写 fetch-depth: 0）。',
    en: 'In a shallow clone one cannot tell what changed since “{{revision}}”. Run git fetch --unshallow first (in GitHub Actions, give actions/checkout fetch-depth: 0).',
  },
  differs: {
    zh: '{{path}} 在工作区里的内容与暂存的不同，没有自动改正，以免丢失改动。请先运行 git add（或 git stash --keep-index）再试。',
    en: '{{path}} in the working tree differs from what is staged; it was not fixed, so that no change is lost. Run git add (or git stash --keep-index) first.',
  },
  inLfs: {
    zh: '{{path}} 由 Git LFS 保管，没有自动改正暂存的内容。请先用 hegao --fix 改正文件，再运行 git add。',
    en: '{{path}} is kept by Git LFS; what is staged was not fixed. Fix the file with hegao --fix, then run git add.',
  },
  ofOneCommit: {
    zh: '{{path}} 没有自动改正：git commit <文件> 用的是临时的暂存区，改了会与正式的不一致。请先运行 git add，再运行 git commit。',
    en: '{{path}} was not fixed: git commit <paths> uses an index of its own, which would no longer be that of the repository. Run git add, then git commit.',
  },
  markers: {
    zh: '{{path}} 暂存的内容里还留有合并冲突的标记（<<<<<<<、=======、>>>>>>>），没有检查。请先解决冲突，再运行 git add。',
    en: '{{path}} is staged with the marks of a merge conflict in it (<<<<<<<, =======, >>>>>>>) and was not checked. Settle the conflict, then run git add.',
  },
  conflict: {
    zh: '{{path}} 有未解决的合并冲突，没有检查。请先解决冲突，再运行 git add。',
    en: '{{path}} has a merge conflict that is not settled, and was not checked. Settle it, then run git add.',
  },
  stagedNotHere: {
    zh: '{{path}} 暂存的内容不在本机的仓库里（部分克隆或 Git LFS）。请先把它取到本机，hegao 不联网。',
    en: 'What is staged of {{path}} is not in the repository on this machine (a partial clone, or Git LFS). Fetch it first; hegao opens no connection.',
  },
});
