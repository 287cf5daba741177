package org.mlsyscatalog.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.listing.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells organisers what is wrong with a listing before it is published. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Checks listings, or whole data folders: what cannot be read, what was repaired or is"
				+ " doubtful, and which affiliations no institution is known for, each with its place.%n" },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:nothing was found", "1:something was found", "2:a file cannot be read, or wrong usage" })
final class CheckCommand implements Callable<Integer> {

	/** How the result is written. */
	enum Format {

		/** For people and editors: file:line:column: severity: message. */
		TEXT,
		/** For programs. */
		JSON

	}

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A listing, or a data folder with a catalog.yaml.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--layout", paramLabel = "LAYOUT", converter = LayoutConverter.class,
			description = "lines, commas, cmt, usenix or bibtex; without it the layout is detected.")
	private @Nullable Layout layout;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = FormatConverter.class,
			description = "text (the default) or json.")
	private Format format = Format.TEXT;

	@Option(names = { "--data", "--catalog.data" }, paramLabel = "FOLDER",
			description = { "The folder whose institutions.yaml is the registry. Without it: the data folder the"
					+ " listing is in, else the folder data, else the registry this program comes with." })
	private @Nullable Path data;

	@Option(names = { "--ror", "--catalog.ror" }, paramLabel = "FILE",
			description = "The ROR data dump as a second registry: schema v2; plain, gzip or zip.")
	private @Nullable Path ror;

	@Option(names = "--level", paramLabel = "LEVEL", defaultValue = "repaired", converter = LevelConverter.class,
			description = "The least that counts: repaired (the default), warning or error.")
	private Level level = Level.REPAIRED;

	@Override
	public Integer call() {
		Registries registries = new Registries(Optional.ofNullable(this.data), Optional.ofNullable(this.ror));
		this.files.forEach(CheckCommand::refuseUnreadable);
		Checker checker = new Checker(registries, Optional.ofNullable(this.layout), this.level);
		List<Checked> checked = this.files.stream().map(checker::check).toList();
		CommandSpec command = Objects.requireNonNull(this.spec);
		Report report = switch (this.format) {
			case TEXT -> new TextReport();
			case JSON -> new JsonReport();
		};
		report.write(checked, command.commandLine().getOut());
		return checked.stream().allMatch(Checked::isFine) ? Commands.FINE : Commands.PROBLEMS;
	}

	private static void refuseUnreadable(Path file) {
		if (Files.notExists(file)) {
			throw new UnusableException(file + " does not exist");
		}
		if (!Files.isReadable(file)) {
			throw new UnusableException(file + " cannot be read");
		}
		if (Files.isDirectory(file) && !Files.isRegularFile(file.resolve("catalog.yaml"))) {
			throw new UnusableException(file + " is a folder without a catalog.yaml; give a listing or a data folder");
		}
	}

	/** Something that was given on the command line cannot be used. */
	static final class UnusableException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UnusableException(String message) {
			super(message);
		}

	}

	private static final class LayoutConverter implements ITypeConverter<Layout> {

		@Override
		public Layout convert(String name) {
			return Layout.named(name)
				.orElseThrow(() -> new TypeConversionException("expected one of " + Layout.knownNames()));
		}

	}

	private static final class LevelConverter implements ITypeConverter<Level> {

		@Override
		public Level convert(String name) {
			return Level.named(name)
				.orElseThrow(() -> new TypeConversionException("expected repaired, warning or error"));
		}

	}

	private static final class FormatConverter implements ITypeConverter<Format> {

		@Override
		public Format convert(String name) {
			return switch (name) {
				case "text" -> Format.TEXT;
				case "json" -> Format.JSON;
				default -> throw new TypeConversionException("expected text or json");
			};
		}

	}

}
