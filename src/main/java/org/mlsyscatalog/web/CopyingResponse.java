package org.mlsyscatalog.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * An answer that is sent as it is made, and copied beside, so that a page can be sent
 * once more.
 */
final class CopyingResponse extends HttpServletResponseWrapper {

	/** What the server adds by the way an answer is sent. */
	private static final Set<String> OF_SENDING = Set.of("content-encoding", "content-length", "content-type",
			"transfer-encoding", "vary", "date", "connection", "keep-alive");

	private final Set<String> before;

	private final StringWriter copy = new StringWriter();

	private @Nullable PrintWriter writer;

	CopyingResponse(HttpServletResponse response) {
		super(response);
		this.before = Set.copyOf(response.getHeaderNames());
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		PrintWriter known = this.writer;
		if (known == null) {
			known = new PrintWriter(new Both(super.getWriter(), this.copy));
			this.writer = known;
		}
		return known;
	}

	/** The page that was sent; empty where it was something else, or nothing whole. */
	Optional<KeptPages.Page> page() throws IOException {
		PrintWriter used = this.writer;
		String type = getContentType();
		// Asked once all is written, for asking sends what is waiting.
		if (used == null || used.checkError() || getStatus() != SC_OK || type == null
				|| !MediaType.TEXT_HTML.isCompatibleWith(MediaType.parseMediaType(type))) {
			return Optional.empty();
		}
		Map<String, Collection<String>> headers = new LinkedHashMap<>();
		for (String name : getHeaderNames()) {
			if (!this.before.contains(name) && !OF_SENDING.contains(name.toLowerCase(Locale.ROOT))) {
				headers.put(name, List.copyOf(getHeaders(name)));
			}
		}
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(compressed), StandardCharsets.UTF_8)) {
			out.append(this.copy.getBuffer());
		}
		return Optional.of(new KeptPages.Page(type, headers, compressed.toByteArray()));
	}

	/** Writes the same to two. */
	private static final class Both extends Writer {

		private final PrintWriter sent;

		private final StringWriter copied;

		Both(PrintWriter sent, StringWriter copied) {
			this.sent = sent;
			this.copied = copied;
		}

		@Override
		public void write(char[] text, int from, int length) {
			this.copied.write(text, from, length);
			this.sent.write(text, from, length);
		}

		@Override
		public void flush() {
			this.sent.flush();
		}

		@Override
		public void close() {
			this.sent.close();
		}

	}

}
