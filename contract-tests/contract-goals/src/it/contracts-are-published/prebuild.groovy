import io.github.danakit.contractgoals.RecordingBroker

def broker = new RecordingBroker()
context.put('broker', broker)
new File(basedir, 'test.properties').text = "pact.broker.url=${broker.uri()}\n"
return true
