package bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {

	@Id
	Long id;

}
