package org.mlsyscatalog.harvest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.catalog.License;
import org.mlsyscatalog.catalog.PaperCard;
import tools.jackson.databind.json.JsonMapper;

/** Papers as JSON Lines: one object a line, each naming the licence it comes under. */
final class JsonLines implements AutoCloseable {

	private final JsonMapper json;

	private final SiteAddress site;

	private final @Nullable String license;

	private final OutputStream out;

	JsonLines(JsonMapper json, SiteAddress site, @Nullable License license, OutputStream out) {
		this.json = json;
		this.site = site;
		this.license = (license != null) ? license.name() : null;
		this.out = new BufferedOutputStream(out);
	}

	/**
	 * A paper as the API tells of it.
	 *
	 * @param url the absolute address of its page
	 * @param license of what is said here; left out where the catalog does not say
	 */
	record Line(@JsonUnwrapped PaperCard paper, String url,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String license) {
	}

	void add(PaperCard paper) {
		try {
			this.out.write(this.json.writeValueAsBytes(new Line(paper, this.site.paper(paper.id()), this.license)));
			this.out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.out.flush();
	}

}
