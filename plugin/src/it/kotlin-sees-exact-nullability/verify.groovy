assert new File(basedir, 'target/classes/com/example/ShopKt.class').exists()
def log = new File(basedir, 'build.log').text
assert log =~ /Wrong.kt:6.*expected 'String', actual 'String\?'/
for (line in [8, 10, 12]) {
    assert log =~ /Wrong.kt:${line}.*[Nn]ull cannot be a value of a non-null type/
}
