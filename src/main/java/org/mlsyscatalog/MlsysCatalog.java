package org.mlsyscatalog;

import org.mlsyscatalog.command.Commands;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the catalog: serves the newest good state of the data folder as a web site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MlsysCatalog {

	/**
	 * Starts the web site, or runs the command that the first argument names.
	 * @param args {@code --catalog.…=…} settings, or a command with its own arguments
	 */
	public static void main(String[] args) {
		if (Commands.areMeantBy(args)) {
			System.exit(Commands.run(MlsysCatalog.class, args));
		}
		SpringApplication.run(MlsysCatalog.class, args);
	}

}
