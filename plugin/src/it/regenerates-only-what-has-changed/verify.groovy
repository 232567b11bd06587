String log = new File(basedir, 'build.log').text
def runs = (log =~ /DANA: (nothing has changed|\d+ files, (\d+) written, (\d+) removed)/).collect { it }
def untouched = runs[1][1]
def written = runs.collect { it[2] as Integer }
def removed = runs.collect { it[3] as Integer }

assert runs.size() == 6
assert written[0] > 50 && removed[0] == 0
assert untouched == 'nothing has changed'
// the member's record alone
assert written[2] == 1 && removed[2] == 0
// the option takes the server half away; the member is as it was
assert removed[3] > 10
// one package-info for each package
assert written[4] == 2 && removed[4] == 0
// the template is as it was, the operation's request is gone
assert removed[5] == 1

File emitted = new File(basedir, 'target/generated-sources/dana/com/example/dana')
assert new File(emitted, 'sampleloyalty/GivePointsRequest.java').exists()
assert !new File(emitted, 'sampleloyalty/TakePointsRequest.java').exists()
assert !new File(emitted, 'runtime/server').exists()
assert log.contains('[DANA-DEP-001] the emitted code needs com.fasterxml.jackson.core:jackson-core')
assert new File(basedir, 'target/generated-sources').list().toList() == ['dana']
