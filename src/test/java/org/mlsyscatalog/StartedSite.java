package org.mlsyscatalog;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The site of a data folder of a test's own, as its program starts it. */
public final class StartedSite implements AutoCloseable {

	private final ConfigurableApplicationContext running;

	private StartedSite(ConfigurableApplicationContext running) {
		this.running = running;
	}

	/**
	 * Starts it and waits until it is loaded.
	 * @param folder where its state is kept
	 * @param settings others, as on the command line
	 */
	public static StartedSite of(DataFolderCopy data, Path folder, String... settings) {
		List<String> all = new ArrayList<>(List.of("--catalog.data=" + data.root(),
				"--catalog.state=" + folder.resolve("state"), "--catalog.start-wait=120s", "--server.port=0"));
		all.addAll(List.of(settings));
		return new StartedSite(SpringApplication.run(MlsysCatalog.class, all.toArray(String[]::new)));
	}

	/** The answer to a GET, whatever its status; redirects are not followed. */
	public HttpResponse<String> get(String path) {
		return SeedCatalog.get(Integer.parseInt(this.running.getEnvironment().getRequiredProperty("local.server.port")),
				path);
	}

	/** The JSON answer to a GET, whatever its status. */
	public JsonNode json(String path) {
		return JsonMapper.shared().readTree(get(path).body());
	}

	/** What the running program is made of. */
	public ApplicationContext context() {
		return this.running;
	}

	@Override
	public void close() {
		this.running.close();
	}

}
