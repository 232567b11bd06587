import io.github.danakit.contractgoals.TeamServer

['kept', 'deaf'].each { name ->
    def server = new TeamServer(name == 'deaf')
    context.put(name, server)
    new File(basedir, "${name}.properties").text =
            "dana.url=${server.uri()}\ndana.states=${server.uri()}/dana-states\ndana.reportDirectory=target/${name}\n"
}
return true
