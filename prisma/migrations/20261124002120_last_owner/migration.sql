-- Somebody must be able to manage the staff: the last active owner stays one.
CREATE FUNCTION keep_last_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two owners who step down at once meet at this lock; the second then sees what the first did.
  PERFORM 1 FROM roles WHERE id = 'owner' FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT 1 FROM operators WHERE role_id = 'owner' AND is_active AND id <> OLD.id) THEN
    RAISE EXCEPTION 'the last active owner stays one' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER operators_keep_last_owner BEFORE UPDATE ON operators
  FOR EACH ROW WHEN (OLD.role_id = 'owner' AND OLD.is_active AND NOT (NEW.role_id = 'owner' AND NEW.is_active))
  EXECUTE FUNCTION keep_last_owner();
CREATE TRIGGER operators_keep_last_owner_deleted BEFORE DELETE ON operators
  FOR EACH ROW WHEN (OLD.role_id = 'owner' AND OLD.is_active)
  EXECUTE FUNCTION keep_last_owner();
