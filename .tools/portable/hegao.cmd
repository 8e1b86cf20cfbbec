@echo off
setlocal
set "HEGAO_NODE=%~dp0node.exe"
if exist "%HEGAO_NODE%" goto run
set "HEGAO_NODE=node.exe"
where /q node.exe
if not errorlevel 1 goto run
echo hegao: Node.js was not found. Put node.exe beside hegao.cmd, or install Node.js; see README.txt. 1>&2
exit /b 2
:run
"%HEGAO_NODE%" "%~dp0hegao.cjs" %*
exit /b %ERRORLEVEL%
