assert new File(basedir, 'target/classes/com/example/ShopKt.class').exists()
assert new File(basedir, 'target/classes/com/example/dana/DanaClient.class').exists()
def log = new File(basedir, 'build.log').text
assert log =~ /Wrong.kt.*[Nn]ull can.* not be a value of a non-null type/
assert log =~ /Wrong.kt.*(String\?|'kotlin.String\?')/
