package org.mlsyscatalog.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.mlsyscatalog.command.CheckCommand.UnusableException;
import org.mlsyscatalog.datafolder.DataFileException;
import org.mlsyscatalog.identity.InstitutionRegistry;

/** The registries that listings are checked against, each read once. */
final class Registries {

	private static final String FILE = "institutions.yaml";

	private static final String BUILT_IN = "the registry this program comes with";

	private final Optional<Path> given;

	private final Optional<Path> ror;

	private final Map<String, Registry> known = new HashMap<>();

	/**
	 * A registry and what it is called in a report.
	 *
	 * @param name where it was read
	 */
	record Registry(String name, InstitutionRegistry institutions) {
	}

	Registries(Optional<Path> given, Optional<Path> ror) {
		this.given = given;
		this.ror = ror;
		given.map((folder) -> folder.resolve(FILE)).ifPresent(Registries::refuseUnreadable);
		ror.ifPresent(Registries::refuseUnreadable);
	}

	Optional<Path> ror() {
		return this.ror;
	}

	/** The registry for a listing: the one given, or the nearest. */
	Registry forListing(Path listing) {
		Optional<Path> folder = this.given.or(() -> nearest(listing));
		return this.known.computeIfAbsent(folder.map(Path::toString).orElse(BUILT_IN),
				(name) -> folder.map(this::read).orElseGet(this::builtIn));
	}

	private static Optional<Path> nearest(Path listing) {
		Path folder = listing.toAbsolutePath().normalize().getParent();
		Stream<Path> above = Stream.iterate(folder, (one) -> one != null, Path::getParent).limit(3);
		return Stream.concat(above, Stream.of(Path.of("data")))
			.filter((one) -> Files.isReadable(one.resolve(FILE)))
			.findFirst();
	}

	private Registry read(Path folder) {
		return registry(shown(folder.resolve(FILE)), () -> InstitutionRegistry.read(folder, this.ror));
	}

	// As one would write it from here.
	private static String shown(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
	}

	private Registry builtIn() {
		return registry(BUILT_IN, () -> InstitutionRegistry.parse(InstitutionRegistry.builtIn(), this.ror));
	}

	private Registry registry(String name, Supplier<InstitutionRegistry> reading) {
		try {
			String both = name + this.ror.map((file) -> " and " + file).orElse("");
			return new Registry(both, reading.get());
		}
		catch (DataFileException ex) {
			throw new UnusableException("The registry cannot be used: " + ex.getMessage());
		}
	}

	private static void refuseUnreadable(Path file) {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new UnusableException(file + " cannot be read");
		}
	}

}
