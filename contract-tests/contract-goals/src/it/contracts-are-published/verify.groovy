import groovy.json.JsonSlurper

def broker = context.get('broker')
broker.close()
byte[] written = new File(basedir, 'target/dana-pacts/v4/partner-dana/kopi-senja-dana-payment-gateway.json').bytes

assert broker.published().size() == 1
def publication = new JsonSlurper().parseText(broker.published().first())
assert publication.pacticipantName == 'kopi-senja'
assert publication.pacticipantVersionNumber == '1.2.3'
assert publication.contracts.size() == 1
def contract = publication.contracts.first()
assert contract.consumerName == 'kopi-senja'
assert contract.providerName == 'dana-payment-gateway'
assert contract.specification == 'pact'
assert contract.content.decodeBase64() == written
assert new JsonSlurper().parse(written).interactions.size() > 100
assert new File(basedir, 'build.log').text =~ /Publishing 'kopi-senja-dana-payment-gateway.json' \.\.\. \R?OK/

// What the guide shows is what was run.
String guide = new File(basedir, '../../../../../docs/contracts.md').text.replace('\r\n', '\n')
String plugins = new File(basedir, 'pom.xml').text.replace('\r\n', '\n').find(/(?s)(?<=<plugins>\n).*?(?= *<\/plugins>)/)
assert guide.contains("```xml\n$plugins```")
Properties invoker = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoker.load(it) }
assert guide.contains('mvn ' + invoker['invoker.goals'] + ' -Dpact.broker.url=')
return true
