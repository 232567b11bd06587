assert new File(basedir, 'target/classes/com/example/dana/samplepay/SamplePayClient.class').exists()
assert new File(basedir, 'target/classes/com/example/dana/DanaClient.class').exists()
