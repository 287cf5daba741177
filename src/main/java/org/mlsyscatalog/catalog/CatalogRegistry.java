package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.identity.InstitutionRegistry;

/**
 * The registry that a generation was built with, the institutions nobody named included.
 * It is read when it is first asked for, since start-up has no use for it, and stays in
 * memory for as long as its generation serves.
 */
public final class CatalogRegistry implements OpenPart {

	private final Path file;

	private @Nullable AffiliationResolver resolver;

	CatalogRegistry(Path file) {
		this.file = file;
	}

	/** The registry of the generation the calling code has leased. */
	public static CatalogRegistry current() {
		return Generation.pinned().part(CatalogRegistry.class);
	}

	/** Resolves affiliations by the rules and the registry the catalog was made with. */
	public synchronized AffiliationResolver resolver() {
		AffiliationResolver made = this.resolver;
		if (made == null) {
			try {
				made = new AffiliationResolver(InstitutionRegistry.load(this.file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The registry of the catalog cannot be read", ex);
			}
			this.resolver = made;
		}
		return made;
	}

	synchronized void check() throws IOException {
		if (this.resolver == null && !Files.isReadable(this.file)) {
			throw new IOException("it is missing");
		}
	}

	@Override
	public synchronized void close() {
		this.resolver = null;
	}

}
