String log = new File(basedir, 'build.log').text
assert log.contains('DANA: 0 errors, 0 warnings')
assert log.contains('[DANA-LINT-001] the code 4049118 needs quotes: bad.yaml:58. Write it in single quotes.')
assert log =~ /\[DANA-SPEC-012\] code 4049118 has no action: .*\(bad.yaml:58\)/
assert log =~ /\[DANA-LINT-052\] the example does not fit its schema: .*\(bad.yaml:38\)/
assert log =~ /\[DANA-SPEC-006\] #\/components\/schemas\/Nobody leads nowhere: .*\(bad.yaml:74\)/
assert log =~ /WARNING.*\[DANA-LINT-022\] nothing refers to Member: .*\(bad.yaml:75\)/
assert !log.contains('\tat ')
