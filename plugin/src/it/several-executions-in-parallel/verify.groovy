def texts = ['one', 'two', 'three', 'four'].collect { module ->
    ['partner', 'dana'].collect { execution ->
        def root = new File(basedir, "${module}/target/generated-sources/${execution}")
        def files = []
        root.eachFileRecurse { if (it.file) files << it }
        assert files.size() > 100
        files.sort { it.path }.collect { (it.path - root.path) + it.text }.join()
    }.join()
}
assert texts.toSet().size() == 1
