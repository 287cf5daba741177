package org.mlsyscatalog.catalog;

import java.io.IOException;
import java.nio.file.Path;

import org.mlsyscatalog.generation.Generation;
import org.mlsyscatalog.generation.Material;
import org.mlsyscatalog.generation.OpenPart;
import org.mlsyscatalog.generation.Part;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the registry with every generation, so that both always fit together. */
@Component
@Order(3)
class RegistryPart implements Part {

	private static final String FILE = "institutions";

	@Override
	public String name() {
		return "registry";
	}

	@Override
	public boolean derived() {
		return false;
	}

	@Override
	public boolean standsAlone(Material material) {
		return true;
	}

	@Override
	public void build(Generation draft, Path folder, Material material) throws IOException {
		material.as(CatalogMaterial.class)
			.orElseThrow(() -> new IOException("A registry is kept from the data folder only"))
			.registry()
			.save(folder.resolve(FILE));
		FileChecksum.write(folder.resolve(FILE));
	}

	@Override
	public OpenPart open(Generation generation, Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		FileChecksum.check(file);
		return new CatalogRegistry(file);
	}

	@Override
	public void verify(Generation generation, Material material) {
		// Read back only when it is asked for: the file was written whole, or not at all.
	}

	@Override
	public void check() throws IOException {
		Generation.pinned().part(CatalogRegistry.class).check();
	}

	@Override
	public void examine(Generation generation, Path folder) throws IOException {
		FileChecksum.check(folder.resolve(FILE));
	}

}
