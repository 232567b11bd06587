['boot-3', 'boot-4', 'jersey-3.1', 'jersey-4'].each { module ->
    def report = new File(basedir, "$module/target/surefire-reports/TEST-com.example.DeliveryTest.xml").text
    assert report.contains('tests="4"') && report.contains('errors="0"') && report.contains('failures="0"')
}
true
