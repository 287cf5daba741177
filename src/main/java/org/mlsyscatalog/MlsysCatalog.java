package org.mlsyscatalog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the catalog: serves the newest good state of the data folder as a web site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MlsysCatalog {

	public static void main(String[] args) {
		SpringApplication.run(MlsysCatalog.class, args);
	}

}
