File classes = new File(basedir, 'target/classes/com/example')
assert new File(classes, 'Consumer.class').exists()
assert new File(classes, 'dana/DanaClient.class').exists()
assert new File(classes, 'dana/adapter/DanaHttpserverAdapter.class').exists()
def emitted = new File(basedir, 'target/generated-sources/dana')
emitted.eachFileRecurse { assert it.directory || it.name.endsWith('.java') }
