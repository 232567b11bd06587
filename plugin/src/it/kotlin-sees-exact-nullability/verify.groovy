assert new File(basedir, 'target/classes/com/example/ShopKt.class').exists()
def log = new File(basedir, 'build.log').text
assert log =~ /Wrong.kt:5.*expected 'String', actual 'String\?'/
