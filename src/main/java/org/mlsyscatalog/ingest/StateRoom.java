package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Tells a disk that is full or cannot be written from a failure of the program's own, in
 * words for the person who can make room.
 */
final class StateRoom {

	private static final int MEGABYTE = 1 << 20;

	private final Path state;

	StateRoom(Path state) {
		this.state = state;
	}

	/**
	 * What the disk lacks and what can be done; empty where a failure has other causes.
	 */
	Optional<String> lack(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String message = String.valueOf(cause.getMessage());
			if (message.contains("No space left on device") || message.contains("not enough space on the disk")
					|| message.contains("Disk quota exceeded")) {
				return Optional
					.of("The disk of the state folder '%s' is full (%s): make room for a second catalog beside the one that serves, or name a folder on another disk with --catalog.state=FOLDER"
						.formatted(folder(), left()));
			}
			if (message.contains("Read-only file system")) {
				return Optional
					.of("The state folder '%s' cannot be written any more, its file system is read-only: make it writable, or name another folder with --catalog.state=FOLDER"
						.formatted(folder()));
			}
		}
		return Optional.empty();
	}

	private Path folder() {
		return this.state.toAbsolutePath().normalize();
	}

	private String left() {
		try {
			return String.format(Locale.ENGLISH, "%,d MB left",
					Files.getFileStore(this.state).getUsableSpace() / MEGABYTE);
		}
		catch (IOException ex) {
			return "nobody knows how much is left";
		}
	}

}
