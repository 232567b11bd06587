File folder = new File(basedir, 'target/dana-catalogue')
assert new File(folder, 'catalogue.html').text.contains('<h1>DANA reference</h1>')
assert new File(folder, 'catalogue.md').text.contains('### consultPay')
assert new groovy.json.JsonSlurper().parse(new File(folder, 'catalogue.json')).products*.product == ['payment-gateway']
Properties invoker = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoker.load(it) }
assert new File(basedir, '../../../../docs/catalogue.md').text.contains('mvn ' + invoker['invoker.goals'])
