-- Posts bodies in turn as one user and counts the answers that are not 200. Bodies (between them a zero byte) and user
-- come from the environment.
local file = assert(io.open(os.getenv("BENCH_BODIES"), "rb"))
local text = file:read("*a")
file:close()
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = os.getenv("BENCH_AUTHORIZATION")

local threads = {}
local requests = {}
local turn = 0

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  others = 0
  for body in text:gmatch("%Z+") do
    table.insert(requests, wrk.format(nil, nil, nil, body))
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function response(status, headers, body)
  if status ~= 200 then
    others = others + 1
  end
end

function done(summary, latency, requests)
  local others = 0
  for _, thread in ipairs(threads) do
    others = others + thread:get("others")
  end
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format(
    "requests=%d micros=%d not200=%d broken=%d\n", summary.requests, summary.duration, others, broken))
end
