package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs a program of others, which has to succeed. */
public final class OtherProgram {

	private OtherProgram() {
	}

	/**
	 * What the program says.
	 * @param folder where it runs
	 */
	public static String run(Path folder, List<String> command) {
		try {
			return run(folder, Files.createTempFile(folder, "errors", ""), command);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the program says.
	 * @param folder where it runs
	 * @param errors the file for what it says of errors and warnings
	 */
	public static String run(Path folder, Path errors, List<String> command) {
		try {
			Path output = Files.createTempFile(folder, "output", "");
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(output.toFile())
				.redirectError(errors.toFile())
				.start();
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
			return Files.readString(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
