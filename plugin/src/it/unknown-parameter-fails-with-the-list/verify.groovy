String log = new File(basedir, 'build.log').text
assert log.contains("[DANA-OPT-004] there is no parameter 'adapter'")
assert log =~ /Use some of adapters, .*basePackage, .*emit, /
assert log.contains("[DANA-OPT-002] 'bank' is not a value of role")
assert !log.contains('\tat ')
assert !new File(basedir, 'target/generated-sources/dana').exists()
