String log = new File(basedir, 'build.log').text
assert log.contains('2 changes (2 breaks the caller). Proposed version: 2.0.0.')
assert log.contains('[DANA-DIFF-001] (breaks the caller) field PayRequest.title: greatest length: 64 became 32: shop-pay.yaml:')
assert log.contains('[DANA-DIFF-001] (breaks the caller) code 2005400 of pay: action: PROCEED became QUERY_STATUS: shop-pay.yaml:')
assert !log.contains('\tat ')
['diff.txt', 'diff.md', 'diff.json', 'diff.html'].each { assert new File(basedir, "target/dana-diff/$it").length() > 0 }
Properties invoker = new Properties()
new File(basedir, 'invoker.properties').withInputStream { invoker.load(it) }
assert new File(basedir, '../../../../docs/diff.md').text.contains('mvn ' + invoker['invoker.goals'])
