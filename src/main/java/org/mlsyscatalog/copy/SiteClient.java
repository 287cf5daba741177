package org.mlsyscatalog.copy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the running site, which is in this process or at least on this machine. */
final class SiteClient implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final int FINE = 200;

	private static final int MISSING = 404;

	private final URI site;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	SiteClient(URI site) {
		this.site = site;
	}

	/**
	 * What the site answered.
	 *
	 * @param type the media type with its parameters
	 */
	record Answer(int status, String type, InputStream body) implements AutoCloseable {

		boolean isPage() {
			return this.type.startsWith("text/html");
		}

		String text() throws IOException {
			return new String(this.body.readAllBytes(), StandardCharsets.UTF_8);
		}

		@Override
		public void close() throws IOException {
			this.body.close();
		}

	}

	/** The whole address of something of the site. */
	URI at(String address) {
		return this.site.resolve(address);
	}

	/**
	 * Asks for something that has to be there.
	 * @throws IOException if it is not, or something went wrong
	 */
	Answer get(String address) throws IOException {
		Answer answer = ask(address);
		if (answer.status() != FINE) {
			answer.close();
			throw new IOException("The site answered " + answer.status() + " to " + address);
		}
		return answer;
	}

	/** The page for what is not there. */
	String missing() throws IOException {
		try (Answer answer = ask("/404")) {
			if (answer.status() != MISSING) {
				throw new IOException("The site answered " + answer.status() + " to what is not there");
			}
			return answer.text();
		}
	}

	private Answer ask(String address) throws IOException {
		try {
			HttpRequest request = HttpRequest.newBuilder(at(address))
				.timeout(PATIENCE)
				.header("Accept", "text/html,*/*;q=0.8")
				.build();
			HttpResponse<InputStream> response = this.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
					response.body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while asking for " + address, ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
