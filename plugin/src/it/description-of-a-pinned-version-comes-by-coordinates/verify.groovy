import java.util.jar.JarFile

File target = new File(basedir, 'consumer/target')
['generated-sources', 'generated-test-sources'].each { folder ->
    File request = new File(target, "${folder}/dana/com/example/offline/sampleloyalty/GivePointsRequest.java")
    assert request.text.contains('String campaign')
    assert !new File(target, "${folder}/dana/com/example/dana").exists()
    assert !new File(target, "${folder}/dana/com/example/offline/paymentgateway").exists()
}
assert new File(target, 'dana').list().toList().sort() == ['generate-default.manifest', 'generate-test-default.manifest']

String log = new File(basedir, 'build.log').text
assert log.contains('dana:generate is skipped')
assert log.contains('dana:generate-test is skipped')
assert !log.contains('\tat ')

// Eclipse is told what to do with every goal that runs in a build
String plugin = 'io/github/danakit/dana-maven-plugin'
File jar = new File(localRepositoryPath, plugin).listFiles().find { it.directory }.listFiles().find { it.name.endsWith('.jar') }
new JarFile(jar).withCloseable { file ->
    String m2e = file.getInputStream(file.getEntry('META-INF/m2e/lifecycle-mapping-metadata.xml')).text
    ['generate', 'generate-test', 'lint'].each { assert m2e.contains("<goal>${it}</goal>") }
}
return true
