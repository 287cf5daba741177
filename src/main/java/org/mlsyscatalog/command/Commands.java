package org.mlsyscatalog.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands that can be given instead of starting the web site. Exit codes are 0 where
 * all is well, 1 where something was found, and 2 where a command cannot be followed.
 */
@Command(name = "mlsys-catalog", mixinStandardHelpOptions = true, versionProvider = Version.class,
		subcommands = CheckCommand.class,
		description = { "Serves a catalog of papers as a web site, or runs one of the commands below.%n",
				"Without a command the site starts; its settings are given as --catalog.data=FOLDER,"
						+ " --catalog.state=FOLDER, --catalog.ror=FILE, --server.port=PORT and so on.%n" })
public final class Commands {

	/** All is well. */
	static final int FINE = 0;

	/** Something was found that a person should look at. */
	static final int PROBLEMS = 1;

	/** The command cannot be followed as given. */
	static final int USAGE = 2;

	private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

	Commands() {
	}

	/**
	 * Whether the arguments name a command, or ask which there are. Settings of the web
	 * site begin with a hyphen.
	 */
	public static boolean areMeantBy(String... args) {
		return args.length > 0 && (!args[0].startsWith("-") || ABOUT.contains(args[0]));
	}

	/**
	 * Runs a command.
	 * @param site what the web site is started with, where a command needs it
	 * @return the exit code
	 */
	public static int run(Class<?> site, String... args) {
		// Whatever the terminal is set to, listings are UTF-8 and so is what is said of
		// them.
		return run(site, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
				new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
	}

	static int run(Class<?> site, PrintWriter out, PrintWriter err, String... args) {
		return new CommandLine(new Commands()).addSubcommand(new ExportCommand(site))
			.setOut(out)
			.setErr(err)
			.setExecutionExceptionHandler(Commands::tell)
			.execute(args);
	}

	private static int tell(Exception ex, CommandLine command, CommandLine.ParseResult parsed) {
		command.getErr().println(command.getCommandName() + ": " + ex.getMessage());
		return USAGE;
	}

}
