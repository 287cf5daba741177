package org.mlsyscatalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A file system of its own in memory, so that it can be full or read-only. Only the
 * superuser can mount one; for anybody else the test that wants one is skipped.
 */
public final class SmallDisk implements AutoCloseable {

	private final Path root;

	private SmallDisk(Path root) {
		this.root = root;
	}

	/**
	 * Mounts one.
	 * @param root an empty folder
	 * @param megabytes its size
	 */
	public static SmallDisk in(Path root, int megabytes) {
		assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", root.toString()),
				"No file system can be mounted here, so a full disk is not tried");
		return new SmallDisk(root);
	}

	/** Fills the disk, but for this many bytes. */
	public void leaveRoomFor(int bytes) {
		try {
			Path filler = this.root.resolve("filler");
			Files.deleteIfExists(filler);
			long usable = Files.getFileStore(this.root).getUsableSpace();
			Files.write(filler, new byte[(int) Math.max(0, usable - bytes)]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** From now on nothing can be written to it; nothing may be open for writing. */
	public void makeReadOnly() {
		assertThat(runs("mount", "-o", "remount,ro", this.root.toString())).isTrue();
	}

	/** Lets nothing be written to one of its folders until the action is done. */
	public void whileReadOnly(Path folder, Runnable action) {
		assertThat(runs("mount", "--bind", folder.toString(), folder.toString())).isTrue();
		try {
			assertThat(runs("mount", "-o", "remount,bind,ro", folder.toString())).isTrue();
			action.run();
		}
		finally {
			runs("umount", folder.toString());
		}
	}

	private static boolean runs(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Gone at once for all who look, even while a file of it is still mapped. */
	@Override
	public void close() {
		runs("umount", "--lazy", this.root.toString());
	}

}
