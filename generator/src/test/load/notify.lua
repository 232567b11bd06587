-- For wrk: posts the signed notifications that LoadServer wrote, each thread from a place of its own, over and over.
local requests = {}
local at = 0
local threads = 0

function setup(thread)
  thread:set("offset", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    local timestamp, signature, body = line:match("^(%S+) (%S+) (.*)$")
    requests[#requests + 1] = wrk.format("POST", "/v1.0/debit/notify", {
      ["Content-Type"] = "application/json",
      ["X-TIMESTAMP"] = timestamp,
      ["X-SIGNATURE"] = signature,
      ["X-PARTNER-ID"] = "p",
      ["X-EXTERNAL-ID"] = "e",
      ["CHANNEL-ID"] = "DANA",
    }, body)
  end
  at = math.floor(offset * #requests / 8)
end

function request()
  at = at % #requests + 1
  return requests[at]
end
