package org.mlsyscatalog.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The version of this software, as the build noted it. */
final class Version implements IVersionProvider {

	private static final String BUILD_INFO = "/META-INF/build-info.properties";

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream info = Version.class.getResourceAsStream(BUILD_INFO)) {
			if (info != null) {
				build.load(info);
			}
		}
		return new String[] { "MLSys Catalog " + build.getProperty("build.version", "(development)") };
	}

}
