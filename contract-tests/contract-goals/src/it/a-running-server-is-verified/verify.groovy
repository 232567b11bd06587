['kept', 'deaf'].each { context.get(it).close() }

def kept = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/kept/dana-contracts.xml'))
assert kept.@failures == '0' && kept.testcase.size() == 14 && kept.@tests == '14'
assert new File(basedir, 'target/kept/dana-contracts.html').text.contains('14 checked, 14 kept, 0 broken')

def deaf = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/deaf/dana-contracts.xml'))
assert deaf.@failures == '2' && deaf.@tests == '14'
String told = deaf.testcase.find { it.@name == 'finish-notify 5005601' }.failure.text()
assert told.contains('payment-gateway.finish-notify in the state')
assert told.contains('code 5005601, HTTP 500')
assert told.contains('status: expected 500, received 200')
assert told.contains('$.responseCode: expected "5005601", received "2005600"')
assert told =~ /described at paths\.\/v1\.0\/debit\/notify\.post.*\(openapi\/spi\/payment-gateway\.yaml:\d+\)/
assert new File(basedir, 'target/deaf/dana-contracts.html').text.contains('14 checked, 12 kept, 2 broken')

// Who reads the log alone learns the same.
String log = new File(basedir, 'build.log').text
told.readLines().each { assert log.contains(it.trim()) }
assert log.contains('[DANA-PACT-016]')
assert !log.contains('\tat ')

String guide = new File(basedir, '../../../../../docs/contracts.md').text
Properties invoker = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoker.load(it) }
assert guide.contains('mvn ' + invoker['invoker.goals'] + ' -Ddana.url=')
return true
