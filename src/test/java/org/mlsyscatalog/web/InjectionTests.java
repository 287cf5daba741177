package org.mlsyscatalog.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mlsyscatalog.SeedCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** Attack: requests that no browser sends, written byte by byte. */
class InjectionTests extends SeedCatalog {

	private static final String DEEQU = "/papers/learningsys-2018-schelter-deequ";

	/** The whole answer with its headers, as it comes over the wire. */
	private String raw(String method, String target, String... headers) {
		StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
		boolean hosted = Stream.of(headers).anyMatch((header) -> header.startsWith("Host:"));
		request.append(hosted ? "" : "Host: localhost\r\n").append("Connection: close\r\n");
		for (String header : headers) {
			request.append(header).append("\r\n");
		}
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(target, ex);
		}
	}

	private static int status(String answer) {
		return Integer.parseInt(answer.substring(9, 12));
	}

	private static String head(String answer) {
		return answer.substring(0, answer.indexOf("\r\n\r\n"));
	}

	/** Attack: a line break in an id or a text that ends up in a header. */
	@ParameterizedTest
	@ValueSource(strings = { DEEQU + "%0d%0aSet-Cookie:%20evil=1", DEEQU + "%0d%0aSet-Cookie:%20evil=1.bib",
			"/authors/x%0aSet-Cookie:%20evil=1.ris", "/institutions/x%0d%0a%0d%0a%3Cscript%3E.bib",
			"/search.bib?q=deequ%0d%0aSet-Cookie:%20evil=1", "/search.atom?q=deequ%0d%0aSet-Cookie:%20evil=1",
			"/papers.ris?id=learningsys-2018-schelter-deequ%0d%0aSet-Cookie:%20evil=1",
			"/dumps/papers.csv%0d%0aSet-Cookie:%20evil=1", "/api/papers?q=%0d%0aSet-Cookie:%20evil=1&size=1",
			"/api/papers?cursor=%0d%0aSet-Cookie:%20evil=1", "/sitemap/x%0d%0aSet-Cookie:%20evil=1.xml",
			"/oai?verb=GetRecord%0d%0aSet-Cookie:%20evil=1", "/search?q=x&page=2%0d%0aSet-Cookie:%20evil=1",
			"/api/reconcile/view/x%0d%0aSet-Cookie:%20evil=1", "/api/reconcile?callback=%0d%0aSet-Cookie:%20evil=1",
			DEEQU + ".txt?style=apa%0d%0aSet-Cookie:%20evil=1" })
	void noHeaderIsAdded(String target) {
		String answer = raw("GET", target);
		assertThat(status(answer)).isLessThan(500);
		assertThat(head(answer).lines().map(String::toLowerCase)).noneMatch((line) -> line.startsWith("set-cookie"));
		assertThat(head(answer).lines()).allMatch((line) -> line.matches("HTTP/1.1 .*|[A-Za-z-]+: .*"));
	}

	/** Attack: a path that leads out of where the files of the site are. */
	@ParameterizedTest
	@ValueSource(strings = { "/css/../application.yaml", "/css/../../application.yaml",
			"/css/..%2f..%2fapplication.yaml", "/css/%2e%2e/%2e%2e/application.yaml", "/css/..;/..;/application.yaml",
			"/css/..%5c..%5capplication.yaml", "/css/%252e%252e%252fapplication.yaml",
			"/js/....//....//application.yaml", "/css/%c0%ae%c0%ae/application.yaml", "/webjars/../../application.yaml",
			"/webjars/%2e%2e%2f%2e%2e%2fapplication.yaml", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF",
			"/css/..%00/application.yaml", "/fonts//etc/passwd", "/css/%2fetc%2fpasswd", "/webjars/%2fetc%2fpasswd",
			"/dumps/papers.%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/sitemap/..%2f..%2fetc%2fpasswd.xml",
			"/papers/..%2f..%2f..%2fetc%2fpasswd", "/papers/%2e%2e/%2e%2e/etc/passwd.bib", "/authors/..%2fpapers",
			"/papers/file:%2f%2f%2fetc%2fpasswd.bib", "/../../../../etc/passwd", "//etc/passwd", "/actuator/..;/env" })
	void noFileIsReadThatIsNotOfTheSite(String target) {
		String answer = raw("GET", target);
		assertThat(status(answer)).as(target).isIn(400, 404);
		assertThat(answer).doesNotContain("root:x:", "catalog:\n", "Manifest-Version", "systemEnvironment");
	}

	/** Attack: an address of ours that sends people to somebody else's site. */
	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "//evil.example/papers", "///evil.example", "/\\evil.example",
			"/search?q=//evil.example", "/%2f%2fevil.example/", "//evil.example/authors/", "/papers//evil.example/" })
	void nobodyIsSentElsewhere(String target) {
		assertThat(head(raw("GET", target)).lines().filter((line) -> line.toLowerCase().startsWith("location:")))
			.noneMatch((line) -> line.contains("evil"));
	}

	/** Attack: a name of the site that ends up as markup in its links. */
	@ParameterizedTest
	@ValueSource(strings = { "evil\"><x-evil>", "localhost\" onmouseover=\"x", "a b", "localhost:80:80", "[::1" })
	void aHostThatIsNoneIsRefused(String host) {
		assertThat(status(raw("GET", DEEQU, "Host: " + host))).isEqualTo(400);
	}

	/** Attack: the same by the headers of a proxy, which nobody asked for. */
	@Test
	void whatAProxyWouldSayOfTheAddressIsNotBelieved() {
		String answer = raw("GET", DEEQU, "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: javascript",
				"X-Forwarded-Prefix: /evil", "X-Forwarded-Port: 666", "Forwarded: host=evil.example",
				"X-Original-URL: /actuator/env", "X-Rewrite-URL: /actuator/env");
		assertThat(status(answer)).isEqualTo(200);
		assertThat(answer).doesNotContain("evil", "javascript:/", ":666");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			TRACE,    /,               405
			PUT,      /papers/x,       405
			DELETE,   /papers/x,       405
			PATCH,    /api/papers,     405
			POST,     /search,         405
			CONNECT,  evil.example:80, 400
			""")
	void nothingCanBeChanged(String method, String target, int status) {
		String answer = raw(method, target, "X-Secret: s3cret", "Content-Length: 0");
		assertThat(status(answer)).isIn(status, 400, 405, 501);
		assertThat(answer).doesNotContain("s3cret");
	}

	/** Attack: a text that cannot be decoded. */
	@ParameterizedTest
	@ValueSource(strings = { "/search?q=%zz", "/api/papers?q=%", "/search?q=%ff%fe", "/oai?verb=%p;",
			"/papers.bib?id=%u0041", "/papers/%zz", "/api/papers?%=%&%zz" })
	void whatCannotBeDecodedIsNoFailureOfOurs(String target) {
		assertThat(status(raw("GET", target))).isLessThan(500);
	}

	/**
	 * Attack: two lengths of one request, so that two servers read two different ones.
	 */
	@Test
	void aRequestOfTwoLengthsIsRefused() {
		assertThat(status(raw("POST", "/oai", "Content-Length: 5", "Content-Length: 6"))).isEqualTo(400);
		assertThat(status(raw("POST", "/oai", "Transfer-Encoding: chunked", "Transfer-Encoding: x"))).isIn(400, 501);
	}

}
