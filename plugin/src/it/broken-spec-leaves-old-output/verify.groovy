String log = new File(basedir, 'build.log').text
assert log.contains('[DANA-SPEC-012] code 4045418 has no action')
assert log.contains('(broken.yaml:44)')
assert !log.contains('\tat ')
assert new File(basedir, 'target/generated-sources/dana/com/example/dana/samplepay/SamplePayClient.java').exists()
