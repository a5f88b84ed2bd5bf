# Makes HTML of every text of AsciiDoc on standard input; each ends in the character 1, and so does its HTML.
require 'asciidoctor'

Asciidoctor::LoggerManager.logger.level = Logger::FATAL
$stdin.read.force_encoding('UTF-8').split("\u0001", -1)[0..-2].each do |text|
  print Asciidoctor.convert(text, safe: :secure, attributes: { 'compat-mode' => nil }), "\u0001"
end
