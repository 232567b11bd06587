String log = new File(basedir, 'build.log').text
assert log.contains('1 recorded calls, 1 of described operations; 2 kinds of departure; 0 operations were never called.')
File folder = new File(basedir, 'target/dana-drift')
String report = new File(folder, 'drift.txt').text
assert report.contains('[undocumented code] shop-pay/pay answer 404: code 4045477 is not listed (once)')
assert report.contains('[unknown member] shop-pay/pay request, phone: it is not described (once)')
assert new File(folder, 'overlay-shop-pay.yaml').text.contains('target: "$.components.schemas.PayRequest.properties"')
folder.eachFile { assert !it.text.contains('628123456789') }
Properties invoker = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoker.load(it) }
assert new File(basedir, '../../../../docs/drift.md').text.contains('mvn ' + invoker['invoker.goals'])
