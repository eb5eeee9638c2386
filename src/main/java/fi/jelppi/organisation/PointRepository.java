package fi.jelppi.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PointRepository extends JpaRepository<PointEntity, UUID> {

    List<PointEntity> findAllByOrderByVillage();
}
