-- Reads every text on standard input, each of which ends in the character 1, as the format that READ_FORMAT names.
function Pandoc()
  local each = {}
  for text in io.read('a'):gmatch('([^\1]*)\1') do
    table.insert(each, pandoc.Div(pandoc.read(text, os.getenv('READ_FORMAT')).blocks))
  end
  return pandoc.Pandoc(each)
end
