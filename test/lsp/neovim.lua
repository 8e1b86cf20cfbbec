-- Run by a headless Neovim: opens a draft, and does with it what its writer would.
local program, draft = vim.env.HEGAO, vim.env.DRAFT

local function try()
  local function wait(what, done)
    if not vim.wait(20000, done, 20) then
      print('no ' .. what)
      vim.cmd('cquit')
    end
  end

  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
    for _, answer in pairs(answers or {}) do
      return answer.result
    end
  end

  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  local client = vim.lsp.start_client({
    name = 'hegao',
    cmd = { vim.env.NODE, program, 'lsp', '--stdio' },
    root_dir = vim.fn.fnamemodify(draft, ':h'),
  })
  vim.lsp.buf_attach_client(0, client)
  wait('findings', function() return #vim.diagnostic.get(0) > 0 end)

  local found = vim.diagnostic.get(0)[1]
  -- Where it starts, in UTF-16 code units.
  local _, column = vim.str_utfindex(vim.fn.getline(found.lnum + 1), found.col)
  local position = { line = found.lnum, character = column }
  local document = vim.lsp.util.make_text_document_params()

  -- What stands under the finding, by Neovim's own bytes.
  local under = string.sub(vim.fn.getline(found.lnum + 1), found.col + 1, found.end_col)
  local hover = ask('textDocument/hover', { textDocument = document, position = position })

  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = { start = position, ['end'] = position },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  wait('new findings', function() return #vim.diagnostic.get(0) == 0 end)

  io.stdout:write(vim.json.encode({
    under = under,
    message = found.message,
    hover = hover.contents.value,
    text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n'),
  }))
  vim.lsp.stop_client(client)
  wait('end of the server', function() return vim.lsp.client_is_stopped(client) end)
  vim.cmd('qall!')
end

local ok, failure = pcall(try)
if not ok then
  print(failure)
  vim.cmd('cquit')
end
