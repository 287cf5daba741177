package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mlsyscatalog.DataFolderCopy;
import org.mlsyscatalog.MlsysCatalog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What somebody reads who starts the catalog in a way that cannot work. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTests {

	@TempDir
	private Path folder;

	private Path data;

	private Path state;

	@BeforeEach
	void prepareFolders() {
		this.data = DataFolderCopy.in(this.folder.resolve("data")).root();
		this.state = this.folder.resolve("state");
	}

	private void failToStart(String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--catalog.data=" + this.data, "--catalog.state=" + this.state));
		Collections.addAll(arguments, more);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> SpringApplication.run(MlsysCatalog.class, arguments.toArray(String[]::new)));
	}

	private static String description(CapturedOutput output) {
		String text = output.getAll();
		return text.substring(text.indexOf("APPLICATION FAILED TO START"));
	}

	@Test
	void aMissingDataFolder(CapturedOutput output) {
		this.data = this.folder.resolve("nowhere");
		failToStart("--spring.main.web-application-type=none");
		assertThat(description(output))
			.contains("The data folder '" + this.data + "' does not exist", "--catalog.data=FOLDER")
			.doesNotContain("\tat ");
	}

	@Test
	void aDataFolderThatDescribesNoCatalog(CapturedOutput output) throws IOException {
		Files.delete(this.data.resolve("catalog.yaml"));
		failToStart("--spring.main.web-application-type=none");
		assertThat(description(output)).contains("The data folder '" + this.data + "' holds no catalog.yaml")
			.doesNotContain("\tat ");
	}

	@Test
	void aStateFolderThatIsAFile(CapturedOutput output) throws IOException {
		Files.writeString(this.state, "x");
		failToStart("--spring.main.web-application-type=none");
		assertThat(description(output))
			.contains("The state folder '" + this.state + "' is not a folder", "--catalog.state=FOLDER")
			.doesNotContain("\tat ");
	}

	@Test
	void aPortThatIsTaken(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(0));
			failToStart("--server.port=" + taken.getLocalPort());
			assertThat(description(output)).contains("Port " + taken.getLocalPort() + " was already in use")
				.doesNotContain("\tat ");
		}
	}

}
