assert new File(basedir, 'target/classes/com/example/ShopKt.class').exists()
def log = new File(basedir, 'build.log').text
assert log =~ /Wrong.kt.*[Nn]ull can ?not be a value of a non-null type/
assert log =~ /Wrong.kt.*String\?/
